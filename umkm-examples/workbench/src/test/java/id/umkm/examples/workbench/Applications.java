package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up applications that meet every condition, to be spoilt by a test. */
final class Applications {
    private static final int SERIAL = 9000;

    private Applications() {}

    /** An application of members m1, m2 and so on, all of them poor and born on 12 April 1985. */
    static ObjectNode of(String id, int members) {
        ObjectNode application = object().put("id", id)
                .put("programme", "mojokerto-iw")
                .put("submittedOn", "2021-05-28")
                .put("requestedAmount", 20_000_000)
                .put("purpose", "EQUIPMENT");
        ObjectNode group = application
                .putObject("group")
                .put("id", "KLP-" + id)
                .put("name", "Contoh Mina Segar")
                .put("village", "35.76.02.1003")
                .put("trade", "FROZEN_FOOD")
                .put("chair", "m1")
                .put("recognisedByVillageHead", true)
                .put("annualSales", 36_000_000);
        group.putArray("grants");
        ArrayNode list = group.putArray("members");
        for (int i = 1; i <= members; i++) {
            list.add(member(i));
        }
        return application;
    }

    private static ObjectNode member(int number) {
        ObjectNode member = object().put("ref", "m" + number)
                .put("nik", nik(number))
                .put("name", "Contoh " + number)
                .put("birthDate", "1985-04-12")
                .put("sex", "FEMALE")
                .put("village", "35.76.02.1003")
                .put("poor", true)
                .put("occupation", "SELF_EMPLOYED")
                .put("employer", "NONE")
                .put("skilled", true)
                .put("hitByPandemic", true);
        member.putArray("grants");
        return member;
    }

    static String nik(int number) {
        return String.format(Locale.ROOT, "357602520485%04d", SERIAL + number);
    }

    static ObjectNode group(ObjectNode application) {
        return (ObjectNode) application.get("group");
    }

    static ObjectNode member(ObjectNode application, int number) {
        return (ObjectNode) group(application).get("members").get(number - 1);
    }

    /** Adds a grant to the history of a group or a member. */
    static void grant(ObjectNode receiver, int year, String groupId) {
        receiver.withArray("grants")
                .addObject()
                .put("programme", "mojokerto-iw")
                .put("year", year)
                .put("amount", 10_000_000)
                .put("groupId", groupId);
    }

    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.get(field).asText()));
        return texts;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
