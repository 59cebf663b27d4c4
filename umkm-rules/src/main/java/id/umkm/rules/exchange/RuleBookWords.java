package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.rules.policy.Ground;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each row of a rule book says of itself: its basis, its citations, its layer, its days. */
final class RuleBookWords {
    /** The class of a row that rests on an assumption, so that it can be seen. */
    static final String ASSUMPTION = "assumption";

    private final Language language;
    private final Map<Citation, String> citations = new LinkedHashMap<>();

    RuleBookWords(Language language) {
        this.language = language;
    }

    String say(String id, String en) {
        return language == Language.ENGLISH ? en : id;
    }

    /** The citations that rows named, each with the id that links lead to. */
    Map<Citation, String> citations() {
        return citations;
    }

    /** The class of a row of this ground. */
    static String mark(Ground ground) {
        return ground.basis() == Basis.ASSUMPTION ? ASSUMPTION : "";
    }

    String basis(Basis basis) {
        return switch (basis) {
            case LAW -> say("hukum", "law");
            case SOURCE -> say("sumber", "source");
            case ASSUMPTION -> say("asumsi", "assumption");
        };
    }

    String layer(Layer layer) {
        return switch (layer) {
            case NATIONAL -> say("lapis nasional", "national layer");
            case REGION -> say("lapis daerah", "regional layer");
            case PROGRAMME -> "program";
        };
    }

    /** The last cell of a row. */
    void ground(Html html, Ground ground, Layer layer, DateRange days) {
        html.open("td", "ground")
                .element("span", "basis " + ground.basis().name(), basis(ground.basis()))
                .text(" ");
        citations(html, ground);
        if (layer != Layer.PROGRAMME) {
            html.open("br").element("small", layer(layer));
        }
        if (!days.equals(DateRange.ALWAYS)) {
            html.open("br").element("small", say("berlaku ", "in force ") + Sections.days(days, language));
        }
        html.close("td");
    }

    void citations(Html html, Ground ground) {
        String between = "";
        for (Citation citation : ground.citations()) {
            html.text(between).link(idOf(citation), citation.key());
            between = ", ";
        }
    }

    private String idOf(Citation citation) {
        return citations.computeIfAbsent(citation, key -> "kutipan-" + (citations.size() + 1));
    }
}
