package org.mentorher;

import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.put;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who signed, invented, with names and words of many kinds. They signed long ago for some tests, so they come by the database. */
final class Signers {
    static final String LONG =
            "Maria-Theresia Wilhelmina Oyelaran-Kowalczyk de los Ángeles Fernández y Rodríguez-Papadimitriou von Hohenstein";
    static final String ARABIC = "ليلى الأنصاري";
    static final String CHINESE = "林曉薇";
    static final String EMOJI = "Zofia 🌱 Wójcik";
    static final Map<String, String> KINDS = Map.of(LONG, "long", ARABIC, "arabic", CHINESE, "chinese", EMOJI, "emoji");

    private record Signer(
            String name,
            String title,
            String organisation,
            String domain,
            String seniority,
            int seats,
            String statement) {}

    private static final List<Signer> ALL = List.of(
            new Signer(
                    "Noor van der Berg-Haddad",
                    "Chief executive",
                    "Tidewater Harbour",
                    "tidewater-harbour.example",
                    "C_SUITE",
                    3,
                    "Somebody opened a door for me. I am holding it open."),
            new Signer(
                    "Wanjiru Kamau",
                    "Founder and chief executive",
                    "Baobab Grid",
                    "baobab-grid.example",
                    "C_SUITE",
                    5,
                    null),
            new Signer(
                    LONG,
                    "Executive Vice President for Transformation, Sustainability, Corporate Affairs and Everything Else That Has No Home Yet",
                    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                    "donau.example",
                    "SVP",
                    2,
                    "I was the first woman on every team I ever joined, and I remember who sat down beside me. "
                            .repeat(5)
                            .strip()),
            new Signer(
                    ARABIC,
                    "المديرة التنفيذية",
                    "مجموعة الواحة",
                    "waha.example",
                    "C_SUITE",
                    2,
                    "أعطي من وقتي لمن تطلبه، وأفتح الباب كما فُتح لي من قبل."),
            new Signer(
                    "רות בן־ארי",
                    "סמנכ״לית",
                    "גלים",
                    "galim.example",
                    "VP",
                    1,
                    "מי שעזרו לי בתחילת הדרך לא ביקשו דבר בתמורה."),
            new Signer(
                    CHINESE,
                    "執行長",
                    "晨光科技股份有限公司",
                    "chenguang.example",
                    "C_SUITE",
                    4,
                    "有人曾為我打開一扇門，現在我為別人把門開著。時間是我能給的最好的東西，我願意每個月留給想成長的她們。"),
            new Signer(
                    EMOJI,
                    "Head of Product",
                    "Lotus Ledger",
                    "lotus-ledger.example",
                    "SENIOR_MANAGER",
                    1,
                    "👩🏽‍💻👩‍🔬👷🏿‍♀️ Make room! 🎉🎉\nOne seat, one year, one career 🚀"),
            new Signer("Bo", "Manager", "Harbour & Sons", "harbour-sons.example", "MANAGER", 1, "Yes."),
            new Signer(
                    "Thandiwe Nkosi",
                    "Partner",
                    "Nkosi Aalto LLP",
                    "nkosi-aalto.example",
                    "SVP",
                    2,
                    "Half of my partners are women because somebody kept count.\nI keep count."));

    private final Database database;
    private final TestClock clock;

    Signers(Database database, TestClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void everybody() {
        for (int i = ALL.size() - 1; i >= 0; i--) signs(ALL.get(i));
    }

    /** So many more, whose names begin alike. */
    void many(int number) {
        for (int i = 1; i <= number; i++) {
            signs(new Signer("Signatory " + i, "Manager", "Fleet " + i, "fleet" + i + ".example", "MANAGER", 1, null));
        }
    }

    private void signs(Signer signer) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        var address = "noor" + id + "@" + signer.domain;
        database.execute("""
                insert into pledge (id, campaign, text_version, name, email, email_canonical, title, organisation, organisation_key,
                  seniority, seats, policy_url, statement, stage, created_at, signed_at, version)
                values ('%s', 'mentorher', 1, %s, '%s', '%s', %s, %s, %s, '%s', %d, %s, %s, 'SIGNED', '%s', '%s', 0)""".formatted(
                        id,
                        text(signer.name),
                        address,
                        address,
                        text(signer.title),
                        text(signer.organisation),
                        text(signer.organisation.toLowerCase(java.util.Locale.ROOT)),
                        signer.seniority,
                        signer.seats,
                        signer.seats > 2 ? text("https://" + signer.domain + "/policy") : "null",
                        text(signer.statement),
                        now,
                        now));
        for (int seat = 0; seat < signer.seats; seat++) {
            database.execute(
                    "insert into seat (id, pledge_id, position, stage, open, version) values ('%s', '%s', %d, 'PROMISED', false, 0)"
                            .formatted(UUID.randomUUID(), id, seat));
        }
    }

    private static String text(String text) {
        return text == null ? "null" : "'" + text.replace("'", "''") + "'";
    }

    String id(String name) {
        return database.value("select id from pledge where name = " + text(name))
                .toString();
    }

    /** Writes how far the seats of a pledge got; each number holds the ones after it. */
    void seats(String name, int opened, int filled, int kept) {
        database.execute("""
                update seat set stage = case when position < %d then 'KEPT' when position < %d then 'FILLED'
                when position < %d then 'OPENED' else 'PROMISED' end where pledge_id = '%s'""".formatted(kept, filled, opened, id(name)));
    }

    void attested(String name) {
        put(CARMEN, "/api/pledges/" + id(name) + "/attestation", null).statusCode(200);
    }
}
