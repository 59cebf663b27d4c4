package id.umkm.examples.benchmarks.peers;

import static id.umkm.examples.benchmarks.Programme.known;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.Validated;
import id.umkm.examples.benchmarks.ExportedRules;
import id.umkm.examples.benchmarks.Programme;
import id.umkm.examples.benchmarks.Reasons;
import id.umkm.examples.benchmarks.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Drools with the policy as this library exports it: each row of the policy as rules, which also say what waits for a fact; a
 * new session for each decision.
 */
public final class DroolsExported implements Peer {
    private static final Pattern PACKAGE = Pattern.compile("^package (\\S+)", Pattern.MULTILINE);
    private static final String NONE = "_tidak_ada";

    private final Programme programme = Programme.given();
    private final Reasons reasons = new Reasons(programme);
    private final KieBase rules;
    private final String packageName;
    private final KieSessionConfiguration configuration = Drl.oneThread();

    /** Compiles the rules. */
    public DroolsExported() {
        String drl = ExportedRules.given();
        Matcher found = PACKAGE.matcher(drl);
        if (!found.find()) {
            throw new IllegalStateException("Exported rules name no package.");
        }
        packageName = found.group(1);
        rules = Drl.compile(drl);
    }

    @Override
    public String name() {
        return "Drools, the policy as exported";
    }

    @Override
    public Ruling decide(Validated<Application> validated) {
        Application application = validated.get();
        BusinessGroup group = known(application.getGroup());
        KieSession session = rules.newKieSession(configuration, null);
        try {
            session.insert(subject(application, group));
            for (Member member : group.getMembers()) {
                session.insert(member(member));
            }
            session.fireAllRules();
            return ruling(application, session);
        } finally {
            session.dispose();
        }
    }

    private Object subject(Application application, BusinessGroup group) {
        FactType type = type("Subject");
        Object fact = fact(type);
        type.set(fact, "diakui_lurah", group.getRecognisedByVillageHead());
        setYears(type, fact, group.getGrants());
        type.set(fact, "jenis_usaha", known(group.getTrade()).code());
        type.set(fact, "jumlah_anggota", (long) group.getMembers().size());
        type.set(fact, "jumlah_diminta", known(application.getRequestedAmount()).amount());
        type.set(fact, "kegunaan", known(application.getPurpose()).name());
        type.set(fact, "kelurahan", known(group.getVillage()).code());
        type.set(fact, "penjualan_tahunan", known(group.getAnnualSales()).amount());
        return fact;
    }

    private Object member(Member member) {
        FactType type = type("Member");
        Object fact = fact(type);
        type.set(fact, "ref", member.getRef());
        type.set(fact, "domisili", known(member.getVillage()).code());
        setYears(type, fact, member.getGrants());
        type.set(fact, "miskin", member.getPoor());
        type.set(fact, "pekerjaan", known(member.getOccupation()).name());
        Employer employer = known(member.getEmployer());
        if (employer == Employer.NONE) {
            type.set(fact, "pemberi_kerja" + NONE, true);
        } else {
            type.set(fact, "pemberi_kerja", employer.name());
        }
        type.set(fact, "terdampak_pandemi", member.getHitByPandemic());
        type.set(fact, "usia", programme.age(member));
        return fact;
    }

    private void setYears(FactType type, Object fact, @Nullable List<PastGrant> grants) {
        if (known(grants).isEmpty()) {
            type.set(fact, "jeda_hibah" + NONE, true);
        } else {
            type.set(fact, "jeda_hibah", programme.yearsSince(grants));
        }
    }

    private Ruling ruling(Application application, KieSession session) {
        List<String> codes = new ArrayList<>();
        Outcome outcome = null;
        Long amount = null;
        long priority = 0;
        String office = "";
        for (Object found : session.getObjects()) {
            FactType type = type(found.getClass().getSimpleName());
            Map<String, Object> values = type.getAsMap(found);
            switch (type.getSimpleName()) {
                case "Finding" -> codes.add((String) known(values.get("code")));
                case "Outcome" -> {
                    if ("AMOUNT".equals(values.get("question"))) {
                        outcome = Outcome.valueOf((String) known(values.get("outcome")));
                        amount = (Long) values.get("amount");
                    }
                }
                case "Tabel_Prioritas" -> priority = (Long) known(values.get("value"));
                case "Tabel_Rujukan" -> office = (String) known(values.get("value"));
                default -> {}
            }
        }
        return new Ruling(
                application.getId(),
                known(outcome),
                amount == null ? null : Rupiah.of(amount),
                priority,
                office,
                reasons.of(application, codes));
    }

    private FactType type(String name) {
        return rules.getFactType(packageName, name);
    }

    private static Object fact(FactType type) {
        try {
            return type.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
