package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.peers.Workbook.row;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;

/**
 * OpenL Tablets as programmers use it who care for speed: as {@link OpenL}, but the conditions are Java-like code in a
 * method table, which is quicker than a formula in each row of a decision table.
 */
public final class OpenLMethod implements Peer {
    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final OpenL.Tables tables = conditions(OpenL.shared(programme)).compile(OpenL.Tables.class);

    @Override
    public String name() {
        return "OpenL 5.27, method table (Java-like code)";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        return OpenL.decide(tables, programme, reasons, validated.get());
    }

    private static Workbook conditions(Workbook workbook) {
        return workbook.table(
                "Method void decide (FlatGroup group, Verdict verdict)",
                row("if (group.annualSales > mostSales) verdict.reject(\"BUSINESS_NOT_MICRO\");"),
                row("if (group.yearsSinceGrant < yearsBetweenGrants) verdict.reject(\"GRANT_IN_PREVIOUS_YEAR\");"),
                row("if (!group.recognised) verdict.review(\"GROUP_NOT_RECOGNISED\");"),
                row("if (!group.inside) verdict.reject(\"GROUP_OUTSIDE_AREA\");"),
                row("if (group.memberCount < fewestMembers) verdict.reject(\"GROUP_TOO_SMALL\");"),
                row("if (group.ungrantedShare < ungrantedShare)"
                        + " verdict.reject(\"MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR\");"),
                row("if (group.highestAge > oldest) verdict.review(\"MEMBER_ABOVE_AGE_LIMIT\");"),
                row("if (group.granted > 0) verdict.review(\"MEMBER_GRANT_IN_PREVIOUS_YEAR\");"),
                row("if (group.outside > 0) verdict.reject(\"MEMBER_OUTSIDE_AREA\");"),
                row("if (group.ofState > 0) verdict.reject(\"MEMBER_STATE_EMPLOYEE\");"),
                row("if (group.lowestAge < youngest) verdict.reject(\"MEMBER_UNDERAGE\");"),
                row("if (group.requested < leastGrant) verdict.reject(\"REQUEST_BELOW_MINIMUM\");"),
                row("if (group.purpose != purpose) verdict.reject(\"REQUEST_OFF_PURPOSE\");"),
                row("if (group.targetShare < targetShare) verdict.reject(\"TARGET_SHARE_TOO_LOW\");"),
                row("if (group.trade == \"OTHER\") verdict.review(\"TRADE_NOT_LISTED\");"),
                row("Long most = ceiling(group.trade);"),
                row("if (group.requested > most) verdict.reduce(\"REQUEST_ABOVE_CEILING\", most);"),
                row("verdict.setPriority(priority(group.hitShare));"),
                row("verdict.setOffice(office(group.trade));"));
    }
}
