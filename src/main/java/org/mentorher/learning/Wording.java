package org.mentorher.learning;

/**
 * A material in one language. In a draft any of it may still be null.
 *
 * @param summary one or two sentences that say what it is good for
 * @param text Markdown (CommonMark)
 * @param check in the notation of {@link CheckText}; null where the material has none
 */
record Wording(String title, String summary, String text, String check) {
    static final Wording EMPTY = new Wording(null, null, null, null);
}
