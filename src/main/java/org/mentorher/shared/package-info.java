/**
 * The ground floor: what every feature stands on and nothing that knows a feature. Problem details, pages of lists,
 * text that may come in, the guards on every request, and {@link org.mentorher.shared.Fact}, which every domain event
 * implements.
 */
package org.mentorher.shared;
