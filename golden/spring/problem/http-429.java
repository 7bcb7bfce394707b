package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TooManyRequestsController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> tooManyRequests() {
        ProblemDetail body = ProblemDetail.forStatus(429);
        body.setType(URI.create("about:blank"));
        body.setTitle("Too Many Requests");
        body.setDetail("Too many requests: try again later");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("retry_after", 300);
        return ResponseEntity.status(body.getStatus())
                .header("Retry-After", "300")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
