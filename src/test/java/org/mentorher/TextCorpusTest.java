package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.as;
import static org.mentorher.Cast.menteeProfile;
import static org.mentorher.Cast.mentorProfile;
import static org.mentorher.Cast.pledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorher.Api.Answer;

/** Whatever people type, in every field that takes text: it comes back exactly, or is refused as the table says. */
@QuarkusTest
class TextCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Stands in a body where the sample goes. */
    private static final String HERE = "@@";

    private static final int OK = 200;

    /**
     * @param text the sample for a field of this many code points
     * @param line what a field of one line answers
     * @param lines what a field of several lines answers
     * @param letter what a field answers that may hold web addresses too
     */
    private record Sample(String name, IntFunction<String> text, int line, int lines, int letter) {}

    private static final List<Sample> CORPUS = List.of(
            same("plain", "Nairobi", OK),
            same("padded", " \t\u2003Nairobi \n", OK),
            same("family of emoji", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66", OK),
            same("flag", "\uD83C\uDDF0\uD83C\uDDEA Kenya \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", OK),
            same("skin and heart", "\uD83D\uDC4B\uD83C\uDFFE \u2764\uFE0F", OK),
            same("Arabic", "\u0623\u0645\u064A\u0646\u0629 \u0627\u0644\u0639\u062A\u064A\u0628\u064A", OK),
            same("Arabic ligature", "\uFDFD", OK),
            same("Hebrew", "\u05E0\u05B9\u05E2\u05B7\u05DD \u05DB\u05D4\u05DF", OK),
            same("marks of direction", "\u200F(\u05D0) \u200Eabc\u200E \u061C", OK),
            same("combining marks", "Zoe\u0308 A\u030Angstro\u0308m \u212B \u1112\u1161\u11AB", OK),
            same("many marks", "a" + "\u0317".repeat(40), OK),
            same("Turkish", "\u0130stanbul I\u0131", OK),
            same("Vietnamese, Hindi, Chinese", "Nguy\u1EC5n \u0905\u0928\u0941\u091C\u093E \uD842\uDFB7\u91CE", OK),
            same("apostrophes", "Niamh O'Neil-N\u00ED Bhriain d\u2019Arc", OK),
            same("formula", "=cmd|' /C calc'!A0", OK),
            same("formulas", "+1 -1 @SUM(A1)", OK),
            same("script", "<script>alert(1)</script>", OK),
            same("markup", "</title><img src=x onerror=alert(1)> &lt;b&gt; &amp;", OK),
            same("SQL", "'; drop table member; --", OK),
            same("wildcards", "100% _ \\_ \\\\ %s %n {0} ${x} #{x} {x}", OK),
            same("quotes", "\"double\" 'single' \u00AB\u201Ethem\u201C\u00BB `\\\" \\u0041", OK),
            same("null, as a word", "null", OK),
            same("byte order mark inside", "a\uFEFFb\u200Bc", OK),
            same("outside the assigned", "a\uFFFF\uDBFF\uDFFD", OK),
            new Sample("at the limit", "x"::repeat, OK, OK, OK),
            new Sample("at the limit in emoji", "\uD83D\uDC69"::repeat, OK, OK, OK),
            new Sample("at the limit once composed", "e\u0301"::repeat, OK, OK, OK),
            new Sample("at the limit, longer in lower case", "\u0130"::repeat, OK, OK, OK),
            new Sample("at the limit once trimmed", max -> "  " + "x".repeat(max) + "  ", OK, OK, OK),
            new Sample("one beyond the limit", max -> "x".repeat(max + 1), 422, 422, 422),
            new Sample("one beyond the limit in emoji", max -> "\uD83D\uDC69".repeat(max + 1), 422, 422, 422),
            new Sample("far beyond the limit", max -> "x".repeat(12_000), 422, 422, 422),
            same("override from right to left", "Amina \u202Egnp.exe", 422),
            same("override from left to right", "\u202DAmina\u202C", 422),
            same("embedding", "\u202BAmina\u202C", 422),
            same("isolates", "\u2066Amina\u2069", 422),
            same("isolate, first strong", "a\u2068b", 422),
            same("zero width only", "\u200B\u200C\u200D\u2060\uFEFF", 422),
            same("soft hyphens only", "\u00AD\u00AD", 422),
            same("fillers only", "\u3164\u115F\u1160\uFFA0\u2800", 422),
            same("marks only", "\uFE0F\u034F\u0301", 422),
            same("empty", "", 422),
            same("blank", "   ", 422),
            same("blank in other ways", "\u00A0\u2007\u202F\u3000\u2028", 422),
            same("NUL", "a\u0000b", 400),
            same("half a pair, high", "a\uD83Db", 400),
            same("half a pair, low", "a\uDC69b", 400),
            same("pair the wrong way round", "\uDC69\uD83D", 400),
            same("bell and escape", "a\u0007\u001B[31mb", 422),
            same("delete and next line", "a\u007F\u0085b", 422),
            new Sample("CR and LF", max -> "a\r\nBcc: b@x.example", 422, OK, OK),
            new Sample("LF", max -> "a\nb\n\nc", 422, OK, OK),
            new Sample("CR", max -> "a\rb", 422, OK, OK),
            new Sample("tab", max -> "a\tb", 422, OK, OK),
            new Sample("line separator", max -> "a\u2028b", 422, OK, OK),
            new Sample("paragraph separator", max -> "a\u2029b", 422, OK, OK),
            new Sample("web address", max -> "see https://x.example/a?b=c", 422, 422, OK),
            new Sample("web address, shouted", max -> "HTTP://X.EXAMPLE", 422, 422, OK),
            new Sample("web address, bare", max -> "go to www.x.example now", 422, 422, OK),
            new Sample("mail address to click", max -> "mailto:a@x.example", 422, 422, OK));

    private static Sample same(String name, String text, int answer) {
        return new Sample(name, max -> text, answer, answer, answer);
    }

    private enum Kind {
        LINE,
        /** A line that is kept in lower case. */
        WORD,
        LINES,
        LETTER
    }

    /** A field under test, with everything around it ready. */
    private interface Cell {
        /** @param body holds the sample */
        Answer send(String body);

        /** What was kept. */
        String kept(Answer answer);

        /** Makes room for the next sample after one was accepted. */
        default void clear(Answer answer) {}
    }

    private record Field(String name, Kind kind, int max, Object body, Function<TextCorpusTest, Cell> opening) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Inject
    Database database;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void nothing_is_left_to_do() {
        Eventually.holds(() -> assertThat(database.count("account_order where done_at is null"))
                .isZero());
    }

    static Stream<Field> fields() {
        return Stream.of(
                        pledges(),
                        profiles("mentor", mentorProfile(1)),
                        profiles("mentee", menteeProfile()),
                        requests(),
                        parts(),
                        staff(),
                        circles())
                .flatMap(fields -> fields);
    }

    private static Stream<Field> pledges() {
        var statement = with(pledge("Amina", "", 1), "statement", HERE);
        return Stream.of(
                new Field(
                        "pledge: name", Kind.LINE, 120, with(pledge("", "", 1), "name", HERE), t -> t.signing("/name")),
                new Field(
                        "pledge: title",
                        Kind.LINE,
                        120,
                        with(pledge("Amina", "", 1), "title", HERE),
                        t -> t.signing("/title")),
                new Field(
                        "pledge: organisation",
                        Kind.LINE,
                        120,
                        with(pledge("Amina", "", 1), "organisation", HERE),
                        t -> t.signing("/organisation")),
                new Field("pledge: statement", Kind.LINES, 500, statement, t -> t.signing("/statement")),
                new Field(
                        "visitor's pledge: name",
                        Kind.LINE,
                        120,
                        with(pledge("", "", 1), "name", HERE),
                        t -> t.visiting("name")),
                new Field("visitor's pledge: statement", Kind.LINES, 500, statement, t -> t.visiting("statement")));
    }

    private static Stream<Field> profiles(String side, Map<String, Object> profile) {
        var path = "/api/me/" + side + "-profile";
        return Stream.of(
                new Field(
                        side + ": headline",
                        Kind.LINE,
                        120,
                        with(profile, "headline", HERE),
                        t -> t.editing(path, profile, "/headline")),
                new Field(
                        side + ": title",
                        Kind.LINE,
                        120,
                        with(profile, "title", HERE),
                        t -> t.editing(path, profile, "/title")),
                new Field(
                        side + ": organisation",
                        Kind.LINE,
                        120,
                        with(profile, "organisation", HERE),
                        t -> t.editing(path, profile, "/organisation")),
                new Field(
                        side + ": topics",
                        Kind.WORD,
                        60,
                        with(profile, "topics", List.of("first", HERE)),
                        t -> t.editing(path, profile, "/topics/1")));
    }

    private static Stream<Field> requests() {
        return Stream.of(
                new Field(
                        "request: message",
                        Kind.LETTER,
                        1000,
                        Map.of("field", "finance.accounting", "message", HERE),
                        t -> t.asking("/message")),
                new Field(
                        "request: topics",
                        Kind.WORD,
                        60,
                        Map.of("field", "finance.accounting", "topics", List.of(HERE)),
                        t -> t.asking("/topics/0")),
                new Field(
                        "request: reason for a mentor",
                        Kind.LINES,
                        300,
                        Map.of(
                                "field",
                                "finance.accounting",
                                "mentors",
                                List.of(Map.of("id", "MENTOR", "reason", HERE))),
                        t -> t.asking("/mentors/0/reason")));
    }

    private static Stream<Field> parts() {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        var nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1).toString();
        return Stream.of(
                new Field("goal: title", Kind.LINE, 120, Map.of("title", HERE), t -> t.setting("/title")),
                new Field("goal: why", Kind.LINES, 1000, Map.of("title", "Lead", "why", HERE), t -> t.setting("/why")),
                new Field(
                        "goal: step",
                        Kind.LINE,
                        200,
                        Map.of("title", "Lead", "steps", List.of(Map.of("text", HERE))),
                        t -> t.setting("/steps/0/text")),
                new Field(
                        "sponsorship act: note",
                        Kind.LINES,
                        500,
                        Map.of("kind", "PROMOTION", "happenedOn", yesterday, "note", HERE),
                        t -> t.together("POST", "/sponsorship-acts", "/note")),
                new Field(
                        "agreement: confidential",
                        Kind.LINES,
                        1000,
                        Map.of(
                                "rhythm",
                                "WEEKLY",
                                "formats",
                                List.of("VIDEO"),
                                "until",
                                nextYear,
                                "confidential",
                                HERE),
                        t -> t.together("PUT", "/agreement", "/confidential")),
                new Field("farewell: thanks", Kind.LINES, 600, Map.of("thanks", HERE), TextCorpusTest::parting));
    }

    private static Stream<Field> staff() {
        return Stream.of(
                new Field(
                        "material: title",
                        Kind.LINE,
                        120,
                        Map.of("en", Map.of("title", HERE), "es", Map.of()),
                        t -> t.drafting("/en/title")),
                new Field(
                        "material: summary",
                        Kind.LINES,
                        300,
                        Map.of("en", Map.of(), "es", Map.of("summary", HERE)),
                        t -> t.drafting("/es/summary")),
                new Field(
                        "vetting: reason",
                        Kind.LINES,
                        500,
                        Map.of("decision", "RETURN", "reason", HERE),
                        TextCorpusTest::vetting),
                new Field("suspension: reason", Kind.LINES, 500, Map.of("reason", HERE), TextCorpusTest::suspending),
                new Field("removal: reason", Kind.LINES, 500, Map.of("reason", HERE), TextCorpusTest::removing),
                new Field(
                        "review: reason",
                        Kind.LINES,
                        500,
                        Map.of("decision", "REJECT", "reason", HERE),
                        TextCorpusTest::reviewing),
                new Field(
                        "reviews: reason",
                        Kind.LINES,
                        500,
                        Map.of("decision", "REJECT", "reason", HERE, "proposals", List.of("PROPOSAL")),
                        TextCorpusTest::reviewingMany),
                new Field(
                        "proposal: reason",
                        Kind.LINES,
                        500,
                        Map.of("request", "REQUEST", "mentor", "MENTOR", "reason", HERE),
                        TextCorpusTest::proposing),
                new Field(
                        "refusal: note",
                        Kind.LINES,
                        500,
                        Map.of("reason", "OTHER", "note", HERE),
                        TextCorpusTest::refusing),
                new Field(
                        "organisation: name",
                        Kind.LINE,
                        120,
                        Map.of("name", HERE, "domain", "DOMAIN.example"),
                        TextCorpusTest::recording));
    }

    private static Stream<Field> circles() {
        var circle = CircleCast.circle("", 8);
        var gathering = CircleCast.gathering("2031-12-10T18:00");
        return Stream.of(
                new Field("circle: name", Kind.LINE, 80, with(circle, "name", HERE), t -> t.founding("/name")),
                new Field(
                        "circle: theme",
                        Kind.LINES,
                        500,
                        with(with(circle, "name", "Nine"), "theme", HERE),
                        t -> t.founding("/theme")),
                new Field("gathering: topic", Kind.LINE, 200, with(gathering, "topic", HERE), t -> t.meeting("/topic")),
                new Field("gathering: place", Kind.LINE, 200, with(gathering, "place", HERE), t -> t.meeting("/place")),
                new Field("action: text", Kind.LINES, 280, Map.of("text", HERE), TextCorpusTest::acting));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void it_comes_back_exactly_or_is_refused_as_defined(Field field) {
        var cell = field.opening.apply(this);
        var wrong = new ArrayList<String>();
        for (var sample : CORPUS) {
            var text = sample.text.apply(field.max);
            var expected =
                    switch (field.kind) {
                        case LINE, WORD -> sample.line;
                        case LINES -> sample.lines;
                        case LETTER -> sample.letter;
                    };
            var answer = cell.send(body(field.body, text));
            var status = answer.status();
            if (status >= 300) {
                if (status != expected) wrong.add(sample.name + ": " + status + " for " + expected);
                var slug = status == 400 ? "malformed-json" : "validation";
                if (status < 500 && !answer.text().contains("urn:mentorher:problem:" + slug)) {
                    wrong.add(sample.name + ": " + answer.text());
                }
                continue;
            }
            var kept = cell.kept(answer);
            cell.clear(answer);
            if (expected != OK) wrong.add(sample.name + ": accepted for " + expected);
            var clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            if (field.kind == Kind.WORD) clean = clean.toLowerCase(Locale.ROOT);
            if (!clean.equals(kept)) wrong.add(sample.name + ": kept as " + escaped(String.valueOf(kept)));
        }
        assertThat(wrong).isEmpty();
    }

    // -- addresses, links and codes have tables of their own

    @Test
    void e_mail_addresses_come_in_one_by_one_and_are_kept_as_typed() {
        var local = "x".repeat(64);
        var domain = "y".repeat(60) + "." + "y".repeat(60) + "." + "y".repeat(60);
        var table = new HashMap<String, Integer>();
        for (var fine : List.of(
                "zoe@x.example",
                "  zoe2@x.example\r\n",
                "O'Neil@x.example",
                "Zoe+Wall@X.Example",
                "=cmd@x.example",
                "zoe\u0308@x.example",
                "\u0623\u0645\u064A\u0646\u0629@x.example",
                "a@b.c-d.example",
                local + "@x.example",
                local + "@" + domain + ".ex")) table.put(fine, 202);
        for (var refused : List.of(
                "",
                " ",
                "zoe",
                "zoe@",
                "@x.example",
                "zoe@x",
                "zoe@@x.example",
                "zoe@x.example,bao@x.example",
                "zoe@x.example;bao@x.example",
                "zoe@x.example bao@x.example",
                "zoe@x.example\r\nBcc: bao@x.example",
                "zoe\n@x.example",
                "zoe@x.example\rx",
                "zoe\t@x.example",
                "Zoe <zoe@x.example>",
                "<zoe@x.example>",
                "\"zo e\"@x.example",
                "zoe(comment)@x.example",
                "zoe@[127.0.0.1]",
                "zoe@x..example",
                ".zoe@x.example",
                "zoe.@x.example",
                "zoe@-x.example",
                "zoe@x.example.",
                "\u202Ezoe@x.example",
                "zo\u200Be@x.example",
                "zoe\uFF20x.example",
                "zoe@x.exam\u2066ple",
                "\uD83D\uDC69@x.example",
                "zoe@\uD83D\uDC69.example",
                "x" + local + "@x.example",
                local + "@" + domain + ".example.org",
                "zoe@" + "x.".repeat(122) + "example",
                "https://x.example/@x.example")) table.put(refused, 422);
        for (var broken : List.of("zoe\u0000@x.example", "zo\uD83De@x.example")) table.put(broken, 400);
        var wrong = new ArrayList<String>();
        table.forEach((address, expected) -> {
            var answer = Api.post(null, "/api/pledges", body(pledge("Zoe", HERE, 1), address));
            if (answer.status() != expected) wrong.add(escaped(address) + ": " + answer.status());
            var kept = database.value("select email from pledge");
            database.execute("delete from pledge");
            if (answer.status() == 202
                    && !Normalizer.normalize(address, Normalizer.Form.NFC)
                            .strip()
                            .equals(kept)) {
                wrong.add(escaped(address) + ": kept as " + kept);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_policy_is_an_https_address() {
        var start = "https://x.example/";
        var table = new HashMap<String, Integer>();
        for (var fine :
                List.of(start, "  " + start + " ", start + "a?b=c&d=%20#e'f", start + "x".repeat(500 - start.length())))
            table.put(fine, OK);
        for (var refused : List.of(
                "",
                " ",
                "x",
                "http://x.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "//x.example",
                "https://",
                "https:// x",
                "https://x.example/a b",
                "https://x.example/\"onclick=",
                "https://x.example/<script>",
                "https://x.example/\r\nSet-Cookie: a=b",
                "https://x.example/\tb",
                "https://x.example/\u0001",
                "https://x.example/\u202Egnp.exe",
                "https://x.example/\u2066a",
                "https://\u200B",
                start + "caf\u00E9",
                start + "\u0623\u0645",
                start + "\uD83D\uDC69",
                start + "x".repeat(501 - start.length()))) table.put(refused, 422);
        for (var broken : List.of(start + "\u0000", start + "\uD83D")) table.put(broken, 400);
        var cell = signing("/conduct/policyUrl");
        var shape = with(
                pledge("Amina", "", 1), "conduct", Map.of("respect", true, "equalAccess", true, "policyUrl", HERE));
        var wrong = new ArrayList<String>();
        table.forEach((address, expected) -> {
            var answer = cell.send(body(shape, address));
            var accepted = answer.status() < 300;
            if ((accepted ? OK : answer.status()) != expected) wrong.add(escaped(address) + ": " + answer.status());
            if (!accepted) return;
            if (!cell.kept(answer)
                    .equals(Normalizer.normalize(address, Normalizer.Form.NFC).strip())) {
                wrong.add(escaped(address) + ": kept as " + cell.kept(answer));
            }
            cell.clear(answer);
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void codes_take_no_text() {
        Api.put(BAO, "/api/me/mentee-profile", menteeProfile()).is(201);
        var etag = Api.get(BAO, "/api/me/mentee-profile").header("ETag");
        var before = Api.get(BAO, "/api/me/mentee-profile").text();
        var wrong = new ArrayList<String>();
        for (var sample : CORPUS) {
            var text = sample.text.apply(60);
            Map.of(
                            "campaign",
                            Api.post(
                                    null,
                                    "/api/pledges",
                                    body(with(pledge("Zoe", "zoe@x.example", 1), "campaign", HERE), text)),
                            "pledge seniority",
                            Api.post(
                                    null,
                                    "/api/pledges",
                                    body(with(pledge("Zoe", "zoe@x.example", 1), "seniority", HERE), text)),
                            "token",
                            Api.post(null, "/api/pledge-confirmations", body(Map.of("token", HERE), text)),
                            "fields",
                            edited(etag, with(menteeProfile(), "fields", List.of(HERE)), text),
                            "languages",
                            edited(etag, with(menteeProfile(), "languages", List.of(HERE)), text),
                            "time zone",
                            edited(etag, with(menteeProfile(), "timeZone", HERE), text),
                            "formats",
                            edited(etag, with(menteeProfile(), "formats", List.of(HERE)), text),
                            "request field",
                            Api.post(BAO, "/api/requests", body(Map.of("field", HERE), text)),
                            "request mentor",
                            Api.post(
                                    BAO,
                                    "/api/requests",
                                    body(
                                            Map.of(
                                                    "field",
                                                    "finance.accounting",
                                                    "mentors",
                                                    List.of(Map.of("id", HERE, "reason", "x"))),
                                            text)),
                            "domain",
                            Api.post(CARMEN, "/api/organisations", body(Map.of("name", "Lotus", "domain", HERE), text)))
                    .forEach((field, answer) -> {
                        if (!List.of(400, 404, 422).contains(answer.status())) {
                            wrong.add(field + ", " + sample.name + ": " + answer.status());
                        }
                    });
        }
        assertThat(wrong).isEmpty();
        assertThat(Api.get(BAO, "/api/me/mentee-profile").text()).isEqualTo(before);
        assertThat(database.count("pledge")).isZero();
        assertThat(database.count("request")).isZero();
    }

    private static Answer edited(String etag, Object body, String text) {
        return Api.call(BAO, "PUT", "/api/me/mentee-profile", body(body, text), "If-Match", etag);
    }

    @Test
    void a_search_takes_any_text() {
        var wrong = new ArrayList<String>();
        for (var sample : CORPUS) {
            var text = sample.text.apply(100);
            if (text.length() > 1000
                    || text.chars().anyMatch(c -> Character.isSurrogate((char) c)) && sample.line == 400) continue;
            for (var parameter : List.of("q", "campaign", "field", "seniority", "cursor", "limit")) {
                int status =
                        as(null).queryParam(parameter, text).get("/api/pledges").statusCode();
                if (status != 200 && status != 400 && status != 422)
                    wrong.add(parameter + ", " + sample.name + ": " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_kept_in_one_form_is_found_in_the_other() {
        var cell = signing("/name");
        cell.send(body(with(pledge("", "", 1), "name", HERE), "Zoe\u0308 100%"));
        for (var q : List.of("zo\u00EB", "zoe\u0308", " ZO\u00CB ", "100%")) {
            List<String> found = as(null).queryParam("q", q).get("/api/pledges").path("items.name");
            assertThat(found).as(escaped(q)).containsExactly("Zo\u00EB 100%");
        }
        for (var q : List.of("zoe", "%%", "_", "\\")) {
            List<String> found = as(null).queryParam("q", q).get("/api/pledges").path("items.name");
            assertThat(found).as(escaped(q)).isEmpty();
        }
    }

    // -- what each field stands in

    private Cell signing(String pointer) {
        var email = Cast.email(AMINA);
        return cell(
                body -> Api.post(AMINA, "/api/pledges", body.replace("\"email\":\"\"", "\"email\":\"" + email + "\"")),
                answer -> answer.at(pointer),
                answer -> database.execute("delete from pledge"));
    }

    private Cell visiting(String column) {
        return cell(
                body -> Api.post(null, "/api/pledges", body.replace("\"email\":\"\"", "\"email\":\"zoe@x.example\"")),
                answer -> (String) database.value("select " + column + " from pledge"),
                answer -> database.execute("delete from pledge"));
    }

    private Cell editing(String path, Map<String, Object> profile, String pointer) {
        Api.put(AMINA, path, profile).is(201);
        return cell(
                body -> Api.call(
                        AMINA,
                        "PUT",
                        path,
                        body,
                        "If-Match",
                        Api.get(AMINA, path).header("ETag")),
                answer -> Api.get(AMINA, path).at(pointer),
                answer -> {});
    }

    private Cell asking(String pointer) {
        var mentor = Cast.mentors(AMINA, 1);
        Api.put(BAO, "/api/me/mentee-profile", menteeProfile()).is(201);
        return cell(
                body -> Api.post(BAO, "/api/requests", body.replace("MENTOR", mentor)),
                answer -> Api.get(BAO, "/api/requests/" + answer.at("/id")).at(pointer),
                answer -> Api.delete(BAO, "/api/requests/" + answer.at("/id")).is(200));
    }

    private String mentorship() {
        var mentor = Cast.mentors(AMINA, 1);
        return "/api/mentorships/" + Cast.agreed(Cast.approved(Cast.seeks(BAO), mentor), AMINA, BAO);
    }

    private Cell setting(String pointer) {
        return together("POST", "/goals", pointer);
    }

    private Cell together(String method, String part, String pointer) {
        var path = mentorship() + part;
        return cell(
                body -> Api.call(BAO, method, path, body),
                answer -> answer.at(pointer),
                answer -> database.execute("delete from goal; delete from sponsorship_act; delete from agreement"));
    }

    private Cell parting() {
        var path = mentorship();
        Api.put(BAO, path + "/closure", Map.of("outcome", "ENDED")).is(200);
        return cell(
                body -> Api.put(BAO, path + "/farewell", body),
                answer -> Api.get(AMINA, path + "/farewell").at("/received"),
                answer -> {});
    }

    private Cell drafting(String pointer) {
        var draft = "/api/materials/first-meeting/draft";
        return cell(
                body -> Api.call(
                        CARMEN,
                        "PUT",
                        draft,
                        body,
                        "If-Match",
                        Api.get(CARMEN, draft).header("ETag")),
                answer -> Api.get(CARMEN, draft).at(pointer),
                answer -> {});
    }

    private Cell vetting() {
        Api.post(AMINA, "/api/pledges", pledge("Amina", Cast.email(AMINA), 1)).is(201);
        Api.put(AMINA, "/api/me/mentor-profile", mentorProfile(1)).is(201);
        Api.put(AMINA, "/api/me/mentor-profile/conduct", null).is(200);
        Cast.learns(AMINA);
        String id = Api.put(AMINA, "/api/me/mentor-profile/submission", null).at("/id");
        return cell(
                body -> Api.put(CARMEN, "/api/mentor-profiles/" + id + "/vetting", body),
                answer -> Api.get(AMINA, "/api/me/mentor-profile").at("/returnReason"),
                answer -> Api.put(AMINA, "/api/me/mentor-profile/submission", null)
                        .is(200));
    }

    private Cell suspending() {
        String member = Api.get(BAO, "/api/me").at("/id");
        return cell(
                body -> Api.put(CARMEN, "/api/members/" + member + "/suspension", body),
                answer -> (String) database.value("select suspension_reason from member where id = '" + member + "'"),
                answer -> Api.delete(CARMEN, "/api/members/" + member + "/suspension")
                        .is(200));
    }

    private Cell removing() {
        String id = Api.post(AMINA, "/api/pledges", pledge("Amina", Cast.email(AMINA), 1))
                .at("/id");
        return cell(
                body -> Api.put(CARMEN, "/api/pledges/" + id + "/removal", body),
                answer -> (String) database.value("select removal_reason from pledge"),
                answer ->
                        database.execute("update pledge set stage = 'SIGNED', ended_at = null, removal_reason = null"));
    }

    private Cell reviewing() {
        var id = Cast.proposed(Cast.seeks(BAO), Cast.mentors(AMINA, 1));
        return cell(
                body -> Api.put(CARMEN, "/api/proposals/" + id + "/review", body),
                answer -> Api.get(CARMEN, "/api/proposals/" + id).at("/staff/rejectionReason"),
                answer -> inReview());
    }

    private Cell reviewingMany() {
        var id = Cast.proposed(Cast.seeks(BAO), Cast.mentors(AMINA, 1));
        return cell(
                body -> Api.post(CARMEN, "/api/reviews", body.replace("PROPOSAL", id)),
                answer -> Api.get(CARMEN, "/api/proposals/" + id).at("/staff/rejectionReason"),
                answer -> inReview());
    }

    private void inReview() {
        database.execute("update proposal set stage = 'IN_REVIEW', rejection_reason = null, closed_at = null");
        database.execute("update request set stage = 'PROPOSED'");
    }

    private Cell proposing() {
        var mentor = Cast.mentors(AMINA, 1);
        var request = Cast.seeks(BAO);
        return cell(
                body -> Api.post(
                        CARMEN, "/api/proposals", body.replace("MENTOR", mentor).replace("REQUEST", request)),
                answer -> Api.get(CARMEN, "/api/proposals/" + answer.at("/id")).at("/staff/handReason"),
                answer -> {
                    database.execute("delete from proposal");
                    database.execute("update request set stage = 'OPEN'");
                });
    }

    private Cell refusing() {
        var id = Cast.approved(Cast.seeks(BAO), Cast.mentors(AMINA, 1));
        return cell(
                body -> Api.put(AMINA, "/api/proposals/" + id + "/refusal", body),
                answer -> Api.get(CARMEN, "/api/proposals/" + id).at("/staff/declineNote"),
                answer -> {
                    database.execute(
                            "update proposal set stage = 'APPROVED', declined_by = null, decline_reason = null,"
                                    + " decline_note = null, closed_at = null");
                    database.execute("update request set stage = 'PROPOSED'");
                });
    }

    private Cell recording() {
        return cell(
                body -> Api.post(CARMEN, "/api/organisations", body.replace("DOMAIN", "d" + System.nanoTime())),
                answer -> answer.at("/name"),
                answer -> {});
    }

    private Cell founding(String pointer) {
        return cell(
                body -> Api.post(CARMEN, "/api/circles", body),
                answer -> Api.get(CARMEN, "/api/circles/" + answer.at("/id")).at(pointer),
                answer -> {});
    }

    private Cell meeting(String pointer) {
        CircleCast.profiled(BAO);
        var id = CircleCast.founds(BAO, CircleCast.circle("Nine", 8));
        return cell(
                body -> Api.post(BAO, "/api/circles/" + id + "/gatherings", body),
                answer -> Api.get(BAO, "/api/gatherings/" + answer.at("/id")).at(pointer),
                answer -> Api.put(BAO, "/api/gatherings/" + answer.at("/id") + "/cancellation", null)
                        .is(200));
    }

    private Cell acting() {
        CircleCast.profiled(BAO);
        var id = CircleCast.founds(BAO, CircleCast.circle("Nine", 8));
        String meeting = Api.post(BAO, "/api/circles/" + id + "/gatherings", CircleCast.gathering("2031-12-10T18:00"))
                .at("/id");
        database.execute("update circle_gathering set begins_at = now() - interval '1 hour'");
        return cell(
                body -> Api.put(BAO, "/api/gatherings/" + meeting + "/action", body),
                answer -> answer.at("/actions/0/text"),
                answer -> {});
    }

    private static Cell cell(
            Function<String, Answer> send, Function<Answer, String> kept, java.util.function.Consumer<Answer> clear) {
        return new Cell() {
            @Override
            public Answer send(String body) {
                return send.apply(body);
            }

            @Override
            public String kept(Answer answer) {
                return kept.apply(answer);
            }

            @Override
            public void clear(Answer answer) {
                clear.accept(answer);
            }
        };
    }

    private static String body(Object shape, String text) {
        try {
            return JSON.writeValueAsString(shape).replace("\"" + HERE + "\"", "\"" + escaped(text) + "\"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every character but plain ones as JSON's four digits, so that even half a pair can be sent. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= ' ' && c < 127 && c != '"' && c != '\\') escaped.append((char) c);
            else escaped.append("\\u%04x".formatted(c));
        });
        return escaped.toString();
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
