package org.mentorher.shared;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** Back from the choice of a language, see {@link Languages}. */
@Path("/language")
@Blocking
@PermitAll
class LanguagePages {
    @POST
    public Response chosen(@RestForm String back) {
        return Response.seeOther(Local.path(back, "/")).build();
    }
}
