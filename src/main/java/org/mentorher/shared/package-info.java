/**
 * The ground floor: what every feature stands on and nothing that knows a feature. Problem details, pages of lists,
 * text that may come in, the guards on every request, and {@link org.mentorher.shared.Fact}, which every domain event
 * implements.
 *
 * <p>Decisions on pages. They hold no inline script or style, so that the policy on every answer can forbid them. A form is
 * accepted only with a browser's own word that it comes from here (Fetch Metadata or Origin): every browser in use sends one
 * of the two, and unlike a token it cannot lapse while somebody writes. A form that was sent after the session had ended
 * comes back in the answer, to be sent again. Which language a reader chose is put in the place of {@code Accept-Language} at
 * the door, so that texts, complaints about input, dates and the sign-in follow one wish.
 */
package org.mentorher.shared;
