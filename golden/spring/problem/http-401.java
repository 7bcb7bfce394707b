package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnauthorizedController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> unauthorized() {
        ProblemDetail body = ProblemDetail.forStatus(401);
        body.setType(URI.create("about:blank"));
        body.setTitle("Unauthorized");
        body.setDetail("Valid credentials are required");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("challenge", "Bearer realm=\"api.example.com\"");
        return ResponseEntity.status(body.getStatus())
                .header("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
