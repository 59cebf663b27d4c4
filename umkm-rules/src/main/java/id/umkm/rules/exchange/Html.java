package id.umkm.rules.exchange;

/** Writes elements of HTML; every text is escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; a class that is empty is left out. */
    Html open(String tag, String cssClass) {
        out.append('<').append(tag);
        attribute("class", cssClass);
        out.append('>');
        return this;
    }

    Html open(String tag) {
        return open(tag, "");
    }

    /** Opens an element that links can lead to. */
    Html anchored(String tag, String cssClass, String id) {
        out.append('<').append(tag);
        attribute("class", cssClass);
        attribute("id", id);
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(MarkupText.of(text));
        return this;
    }

    Html element(String tag, String cssClass, String text) {
        open(tag, cssClass).text(text);
        out.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, String text) {
        return element(tag, "", text);
    }

    /** A code, which may break after an underscore. */
    Html code(String code) {
        out.append("<code>").append(MarkupText.of(code).replace("_", "_<wbr>")).append("</code>");
        return this;
    }

    /** A link to an element of the same page. */
    Html link(String id, String text) {
        out.append("<a");
        attribute("href", "#" + id);
        out.append('>').append(MarkupText.of(text)).append("</a>");
        return this;
    }

    Html headings(String... texts) {
        open("thead").open("tr");
        for (String text : texts) {
            element("th", text);
        }
        return close("tr").close("thead");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(MarkupText.of(value))
                    .append('"');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
