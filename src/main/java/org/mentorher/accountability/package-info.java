/**
 * What the programme has come to. It sits on top of everything and only reads: each figure is one bounded query over what
 * the features below have written.
 */
package org.mentorher.accountability;
