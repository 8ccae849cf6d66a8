package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quando.adapter.rest.Words.Use;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An object with these fields. Null is as good as nothing.
record Fields(Map<String, Field> fields) implements Shape {
    private static final ClassValue<Fields> OF_RECORDS =
            new ClassValue<>() {
                @Override
                protected Fields computeValue(Class<?> type) {
                    return derived(type);
                }
            };

    /// @param supported false if the field does nothing yet
    record Field(Shape shape, boolean supported) {}

    @Override
    public String words() {
        return "an object";
    }

    @Override
    public JsonNode read(String path, JsonNode json) {
        if (!json.isObject()) {
            throw Kinds.mismatch(path, this, json);
        }
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, field) -> {
            JsonNode value = json.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                read.set(name, field.shape().read(Kinds.inside(path, name), value));
            }
        });
        return read;
    }

    @Override
    public void notice(String path, JsonNode json, Remarks remarks) {
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            Field field = fields.get(entry.getKey());
            String place = Kinds.inside(path, entry.getKey());
            if (field == null) {
                remarks.add(unknown(place, entry.getKey()));
            } else if (!field.supported()) {
                remarks.add(Remark.unsupported(place));
            } else {
                field.shape().notice(place, entry.getValue(), remarks);
            }
        }
    }

    private Remark unknown(String place, String name) {
        return Remark.unknown(place, () -> FieldNames.nearest(name, fields.keySet()));
    }

    /// The fields of a record into which bodies are read.
    static Fields of(Class<?> type) {
        return OF_RECORDS.get(type);
    }

    private static Fields derived(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean supported = !component.getAccessor().isAnnotationPresent(NotYet.class);
            Shape shape = shape(component.getGenericType(), component.getAccessor());
            fields.put(component.getName(), new Field(shape, supported));
        }
        return new Fields(fields);
    }

    private static Shape shape(Type type, AnnotatedElement field) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? new Shape.Texts()
                    : new Shape.ListOf(shape(generic.getActualTypeArguments()[0], field));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            Fields inside = of(plain);
            return plain == ItemJson.AvailableJson.class ? new Shape.Switch(inside) : inside;
        }
        if (type == String.class) {
            return new Words(use(field));
        }
        return switch (type.getTypeName()) {
            case "java.lang.Boolean" -> new Shape.Flag();
            case "java.lang.Double" -> new Shape.Numeric(false);
            case "java.lang.Integer" -> new Shape.Numeric(true);
            default -> new Shape.Raw();
        };
    }

    private static Use use(AnnotatedElement field) {
        Schema schema = field.getAnnotation(Schema.class);
        if (schema != null && schema.format().equals("date-time")) {
            return Use.TIME;
        }
        return field.isAnnotationPresent(FreeText.class) ? Use.PROSE : Use.NAME;
    }
}
