package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.grant.Grant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records whose groups use codes of given lists: a policy fixes them, so that a code off its list is told together with
 * the record's other problems.
 *
 * @param groups where the groups of such a record stand
 */
record ListedCodes<T>(Codec<T> shape, Codes codes, Groups<T> groups) implements Codec<T> {
    static final Groups<Application> OF_APPLICATION =
            new Groups<>(InJson.OF_APPLICATION, application -> List.of(application.getApplicant()));

    static final Groups<Grant> OF_GRANT = new Groups<>(
            InJson.OF_GRANT, grant -> List.of(grant.getApplication().getApplicant()));

    static final Groups<FoundingProposal> OF_PROPOSAL =
            new Groups<>(InJson.OF_PROPOSAL, FoundingProposal::getApplicants);

    /**
     * Where the groups of a record stand.
     *
     * @param inJson in its JSON
     * @param of in the record that was read
     */
    record Groups<T>(InJson inJson, Function<T, ? extends List<? extends Applicant>> of) {}

    /** Where the groups stand in the JSON of a record; what is absent or no object is passed over. */
    interface InJson {
        /** The applicant of an application, under whichever of the four properties. */
        InJson OF_APPLICATION = (json, at, visitor) -> {
            for (ApplicantKind kind : ApplicantKind.values()) {
                visitor.visit(field(json, kind.property()), at.at(kind.property()));
            }
        };

        /** The group of the application of a grant. */
        InJson OF_GRANT = (json, at, visitor) ->
                OF_APPLICATION.forEach(field(json, "application"), at.at("application"), visitor);

        /** The groups of a proposal. */
        InJson OF_PROPOSAL = (json, at, visitor) -> {
            if (field(json, "groups") instanceof Json.Arr groups) {
                for (int i = 0; i < groups.items().size(); i++) {
                    visitor.visit(groups.items().get(i), at.at("groups").at(i));
                }
            }
            OF_APPLICATION.forEach(json, at, visitor);
        };

        void forEach(@Nullable Json json, Pointer at, Visitor visitor);

        /** Is handed each group. */
        interface Visitor {
            void visit(@Nullable Json group, Pointer at);
        }
    }

    @Override
    public @Nullable T read(Json json, Pointer at, Problems problems) {
        T record = shape.read(json, at, problems);
        groups.inJson.forEach(json, at, (group, place) -> check(group, place, problems));
        return record;
    }

    @Override
    public @Nullable T take(JsonBytes in) {
        T record = shape.take(in);
        return record != null && groups.of.apply(record).stream().allMatch(this::isListed) ? record : null;
    }

    private boolean isListed(Applicant group) {
        TradeCode trade = group.getTrade();
        StageCode stage = group.getStage();
        List<ChannelCode> channels = group.getSalesChannels();
        return (trade == null || isListed(codes.trades(), trade.code()))
                && (stage == null || isListed(codes.stages(), stage.code()))
                && (channels == null
                        || channels.stream().allMatch(channel -> isListed(codes.channels(), channel.code())));
    }

    private static boolean isListed(List<String> known, String code) {
        return known.isEmpty() || known.contains(code);
    }

    private void check(@Nullable Json group, Pointer at, Problems problems) {
        check(
                field(group, "trade"),
                at.at("trade"),
                codes.trades(),
                Problem.TRADE_UNKNOWN,
                Text.of("Jenis usaha yang dikenal kebijakan: ", "The policy knows these trades: "),
                problems);
        check(
                field(group, "stage"),
                at.at("stage"),
                codes.stages(),
                Problem.STAGE_UNKNOWN,
                Text.of("Tahap yang dikenal kebijakan: ", "The policy knows these stages: "),
                problems);
        if (field(group, "salesChannels") instanceof Json.Arr channels) {
            for (int i = 0; i < channels.items().size(); i++) {
                check(
                        channels.items().get(i),
                        at.at("salesChannels").at(i),
                        codes.channels(),
                        Problem.CHANNEL_UNKNOWN,
                        Text.of(
                                "Saluran penjualan yang dikenal kebijakan: ",
                                "The policy knows these sales channels: "),
                        problems);
            }
        }
    }

    private static void check(
            @Nullable Json json, Pointer at, List<String> known, Problem problem, Text rule, Problems problems) {
        if (json instanceof Json.Str code && !isListed(known, code.value())) {
            String codes = String.join(", ", known);
            problems.add(
                    problem,
                    at,
                    Masking.text(code.value()),
                    Text.of(rule.id() + codes + ".", rule.in(Language.ENGLISH) + codes + "."));
        }
    }

    private static @Nullable Json field(@Nullable Json json, String name) {
        return json instanceof Json.Obj object ? object.fields().get(name) : null;
    }

    @Override
    public void write(T value, Form form, JsonText out) {
        shape.write(value, form, out);
    }

    @Override
    public Json.Obj schema() {
        return shape.schema();
    }

    @Override
    public Text expected() {
        return shape.expected();
    }
}
