package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {
    @Test
    void the_contract_in_the_repository_is_what_the_code_serves() throws Exception {
        var file = Path.of(System.getProperty("local.base"), "openapi.yaml");
        var served =
                given().accept("application/yaml").get("/q/openapi").then().statusCode(200).extract().asString();
        if (System.getProperty("openapi.update") != null) Files.writeString(file, served);
        assertThat(file).hasContent(served);
    }
}
