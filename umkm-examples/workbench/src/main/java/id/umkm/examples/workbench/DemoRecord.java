package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Lines of made-up applications. */
final class DemoRecord {
    private static final int SPOILT_WAYS = 4;
    private static final List<String> APPLICANTS = List.of("entrepreneur", "cluster", "cooperative");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRecord() {}

    static ObjectNode application(String id, String programme, String submittedOn) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("programme", programme)
                .put("submittedOn", submittedOn);
    }

    /**
     * The same record with something wrong in it: a NIK of 15 digits, an unknown property, a day that is none, or a line cut off.
     *
     * @param way any number
     */
    static String spoilt(ObjectNode application, int way) {
        return switch (way % SPOILT_WAYS) {
            case 0 -> application.toString().replaceFirst("\"nik\":\"(\\d{15})\\d\"", "\"nik\":\"$1\"");
            case 1 -> application.deepCopy().put("tidak_dikenal", 1).toString();
            case 2 -> application.deepCopy().put("submittedOn", "2021-02-30").toString();
            default -> {
                String line = application.toString();
                yield line.substring(0, line.length() / 2);
            }
        };
    }

    /** The stage record of the applicant of an application. */
    static String review(String application, LocalDate reviewedOn) {
        try {
            ObjectNode record = (ObjectNode) JSON.readTree(application);
            ObjectNode review = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", "T-" + record.get("id").asText())
                    .put("programme", record.get("programme").asText())
                    .put("reviewedOn", reviewedOn.toString());
            APPLICANTS.stream().filter(record::has).forEach(applicant -> review.set(applicant, record.get(applicant)));
            return review.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was decided is no JSON.", e);
        }
    }

    /** The lines of records. */
    static List<String> lines(List<ObjectNode> records) {
        return records.stream().map(ObjectNode::toString).toList();
    }
}
