package org.mentorher.shared;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What is said of input that breaks a rule. Rules name their complaint by its key in {@code ValidationMessages}, in
 * braces; validation itself puts the reader's words in its place, here it is done for rules that code holds.
 */
final class Complaints {
    private Complaints() {}

    /** In the language of whoever made the call that is being answered. */
    static String said(String message) {
        return said(message, Languages.ofCall());
    }

    static String said(String message, Locale locale) {
        if (!message.startsWith("{") || !message.endsWith("}")) return message;
        try {
            return ResourceBundle.getBundle("ValidationMessages", locale)
                    .getString(message.substring(1, message.length() - 1));
        } catch (MissingResourceException none) {
            return message;
        }
    }
}
