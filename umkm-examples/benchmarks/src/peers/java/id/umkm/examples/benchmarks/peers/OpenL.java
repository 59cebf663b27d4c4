package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.peers.Workbook.row;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * OpenL Tablets as business analysts use it: an Excel workbook with a constant for each number, and decision tables, one of
 * them with a formula in each row for the conditions. Java folds the members; everything is one call through an interface.
 */
public final class OpenL implements Peer {
    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final Tables tables = conditions(shared(programme)).compile(Tables.class);

    /** What the workbook offers; OpenL finds each table by its name. */
    public interface Tables {
        void decide(FlatGroup group, Verdict verdict);
    }

    @Override
    public String name() {
        return "OpenL 5.27, decision tables";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        return decide(tables, programme, reasons, validated.get());
    }

    static Ruling decide(Tables tables, Programme programme, Reasons reasons, Application application) {
        FlatGroup group = new FlatGroup(programme, application);
        Verdict verdict = group.getVerdict();
        tables.decide(group, verdict);
        return verdict.ruling(application, reasons);
    }

    /** The numbers and the tables that are tables in every form. */
    static Workbook shared(Programme programme) {
        List<Object[]> ceilings = new ArrayList<>();
        ceilings.add(row("Trade", "Ceiling"));
        new TreeMap<>(programme.ceilings()).forEach((trade, ceiling) -> ceilings.add(row(trade, ceiling.amount())));
        long hitShare = programme.hitShare().tenThousandths();
        return new Workbook()
                .table("Environment", row("import", OpenL.class.getPackageName()))
                .table(
                        "Constants",
                        row("Long", "mostSales", programme.mostSales().amount()),
                        row("Long", "yearsBetweenGrants", programme.yearsBetweenGrants()),
                        row("Long", "fewestMembers", programme.fewestMembers()),
                        row("Long", "ungrantedShare", programme.ungrantedShare().tenThousandths()),
                        row("Long", "targetShare", programme.targetShare().tenThousandths()),
                        row("Long", "oldest", programme.oldest()),
                        row("Long", "youngest", programme.youngest()),
                        row("Long", "leastGrant", programme.leastGrant().amount()),
                        row("String", "purpose", Purpose.EQUIPMENT.name()))
                .table("SimpleRules Long ceiling (String trade)", ceilings.toArray(Object[][]::new))
                .table(
                        "SimpleRules String office (String trade)",
                        row("Trade", "Office"),
                        row("FISHERY", "DKPP"),
                        row("", "DISKOPUKMPERINDAG"))
                .table(
                        "SimpleRules Long priority (long hitShare)",
                        row("Share hit by the pandemic", "Priority"),
                        row(">= " + hitShare, 1),
                        row("[1.." + hitShare + ")", 2),
                        row("0", 3));
    }

    private static Workbook conditions(Workbook workbook) {
        return workbook.table(
                        "Rules void rejections (FlatGroup group, Verdict verdict)",
                        row("C1", "A1"),
                        row("fails", "verdict.reject(code)"),
                        row("Boolean fails", "String code"),
                        row("Condition", "Code"),
                        row("= group.annualSales > mostSales", "BUSINESS_NOT_MICRO"),
                        row("= group.yearsSinceGrant < yearsBetweenGrants", "GRANT_IN_PREVIOUS_YEAR"),
                        row("= !group.inside", "GROUP_OUTSIDE_AREA"),
                        row("= group.memberCount < fewestMembers", "GROUP_TOO_SMALL"),
                        row("= group.ungrantedShare < ungrantedShare", "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR"),
                        row("= group.outside > 0", "MEMBER_OUTSIDE_AREA"),
                        row("= group.ofState > 0", "MEMBER_STATE_EMPLOYEE"),
                        row("= group.lowestAge < youngest", "MEMBER_UNDERAGE"),
                        row("= group.requested < leastGrant", "REQUEST_BELOW_MINIMUM"),
                        row("= group.purpose != purpose", "REQUEST_OFF_PURPOSE"),
                        row("= group.targetShare < targetShare", "TARGET_SHARE_TOO_LOW"))
                .table(
                        "Rules void reviews (FlatGroup group, Verdict verdict)",
                        row("C1", "A1"),
                        row("fails", "verdict.review(code)"),
                        row("Boolean fails", "String code"),
                        row("Condition", "Code"),
                        row("= !group.recognised", "GROUP_NOT_RECOGNISED"),
                        row("= group.highestAge > oldest", "MEMBER_ABOVE_AGE_LIMIT"),
                        row("= group.granted > 0", "MEMBER_GRANT_IN_PREVIOUS_YEAR"),
                        row("= group.trade == \"OTHER\"", "TRADE_NOT_LISTED"))
                .table(
                        "Method void decide (FlatGroup group, Verdict verdict)",
                        row("rejections(group, verdict);"),
                        row("reviews(group, verdict);"),
                        row("Long most = ceiling(group.trade);"),
                        row("if (group.requested > most) verdict.reduce(\"REQUEST_ABOVE_CEILING\", most);"),
                        row("verdict.setPriority(priority(group.hitShare));"),
                        row("verdict.setOffice(office(group.trade));"));
    }
}
