package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ServiceUnavailableController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> serviceUnavailable() {
        ProblemDetail body = ProblemDetail.forStatus(503);
        body.setType(URI.create("about:blank"));
        body.setTitle("Service Unavailable");
        body.setDetail("The service is unavailable: try again later");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("retry_after", 120);
        return ResponseEntity.status(body.getStatus())
                .header("Retry-After", "120")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
