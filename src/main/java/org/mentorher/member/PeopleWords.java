package org.mentorher.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The steps of the ladder and the meeting formats, as people say them. */
@MessageBundle("people")
public interface PeopleWords {
    @Message("""
            {#switch name}{#case 'ENTRY'}Entry level{#case 'MANAGER'}Manager{#case 'SENIOR_MANAGER'}Senior manager or director\
            {#case 'VP'}Vice president{#case 'SVP'}Senior vice president{#else}C-suite{/switch}""")
    String seniority(String name);

    @Message("""
            {#switch name}{#case 'VIDEO'}Video call{#case 'PHONE'}Phone{#case 'OFFICE'}At an office\
            {#case 'PUBLIC_PLACE'}In a public place{#else}In a group{/switch}""")
    String format(String name);

    @Message("""
            {#switch name}{#case 'VIDEO'}Face to face, from wherever you both are{#case 'PHONE'}Only your voices\
            {#case 'OFFICE'}At one of your workplaces, in working hours{#case 'PUBLIC_PLACE'}A café, a library, a park: other people are around\
            {#else}With other mentees of the same mentor{/switch}""")
    String formatHint(String name);
}
