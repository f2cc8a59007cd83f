/**
 * Materials: what mentors and mentees read before they meet, and how far each has come with it.
 *
 * <p>Words. An edition is the text of a material in both languages with its check of understanding; published it becomes a
 * version, {@code major.minor}; what staff have not published yet is the draft. A completion says that a member has read a
 * material and answered its check, for one major version.
 *
 * <p>Decisions. The product ships version 1.0 of each material and installs it where none is; what a later release of the
 * product ships is offered to staff as a draft and replaces nothing by itself. A minor version asks nobody again, a major one
 * everybody: {@link org.mentorher.learning.Preparation} tells the floors to the right who may get a new proposal, and running
 * mentorships and proposals that were made before never ask. Who was a mentor before there were materials has some time to
 * read them ({@code mentorher.materials.grace}). The check is a text like the material itself, in the notation of task lists,
 * so that staff can write both in one place and a version holds both. The right answers never leave the server but for staff,
 * and each answer carries the sentence that explains it.
 */
package org.mentorher.learning;
