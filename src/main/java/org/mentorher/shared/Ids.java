package org.mentorher.shared;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

/** An id in an address that cannot be one names nothing: 404, as for every id that is not there. */
@Provider
public class Ids implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Id() : null;
    }

    private static class Id implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            try {
                return text == null ? null : UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw Problem.notFound("thing");
            }
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
