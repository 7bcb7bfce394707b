package com.example;

import java.net.URI;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MethodNotAllowedController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> methodNotAllowed() {
        ProblemDetail body = ProblemDetail.forStatus(405);
        body.setType(URI.create("about:blank"));
        body.setTitle("Method Not Allowed");
        body.setDetail("This resource does not accept the method of the request");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("allow", "POST");
        body.setProperty("allowed_methods", List.of("POST"));
        return ResponseEntity.status(body.getStatus())
                .header("Allow", "POST")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
