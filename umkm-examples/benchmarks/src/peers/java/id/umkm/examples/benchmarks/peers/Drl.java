package id.umkm.examples.benchmarks.peers;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.utils.KieHelper;

/** Compiles DRL when the program starts. */
final class Drl {
    private Drl() {}

    /** As an executable model, which is the only form that {@code drools-engine} brings a compiler for. */
    static KieBase compile(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build(ExecutableModelProject.class);
    }

    /** Sessions that need no locks. */
    static KieSessionConfiguration oneThread() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    /** A row of the table of ceilings, as those write it who generate rules from a template. */
    static String ceiling(String fact, String trade, long most) {
        return """
                rule "Ceiling of %2$s"
                when
                    $group: %1$s(trade == "%2$s", requested > %3$d)
                then
                    $group.getVerdict().reduce("REQUEST_ABOVE_CEILING", %3$dL);
                end
                """.formatted(fact, trade, most);
    }
}
