package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers of a programme's article beside those that the demo came to, as text. */
final class FiguresReport {
    private final Screen screen;
    private final Texts texts;

    FiguresReport(Session session) {
        this.screen = new Screen(session);
        this.texts = session.texts();
    }

    void print(String programme, Map<String, Long> computed) {
        List<ArticleFigure> figures = ArticleFigure.of(programme);
        screen.heading("figures.title");
        line(texts.get("figures.article"), texts.get("figures.computed"), "", "");
        for (ArticleFigure figure : figures) {
            Long value = computed.get(figure.key());
            line(
                    number(figure.value()),
                    value == null ? "-" : number(value),
                    texts.get(verdict(figure, value)),
                    texts.language() == Language.ENGLISH ? figure.english() : figure.indonesian());
        }
        screen.text(
                "figures.source",
                figures.stream().map(ArticleFigure::source).distinct().collect(Collectors.joining("; ")));
    }

    private static String verdict(ArticleFigure figure, @Nullable Long value) {
        if (value == null) {
            return "figures.notComputed";
        }
        if (value != figure.value()) {
            return "figures.differs";
        }
        return figure.isInput() ? "figures.input" : "figures.same";
    }

    private String number(long value) {
        return texts.get("figures.number", value);
    }

    private void line(String article, String computed, String verdict, String what) {
        screen.line(String.format(Locale.ROOT, "%15s %15s  %-14s %s", article, computed, verdict, what)
                .stripTrailing());
    }
}
