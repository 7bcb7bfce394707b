package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ContentTooLargeController {
    @PostMapping("/endpoint")
    public ResponseEntity<ProblemDetail> contentTooLarge() {
        ProblemDetail body = ProblemDetail.forStatus(413);
        body.setType(URI.create("about:blank"));
        body.setTitle("Content Too Large");
        body.setDetail("The content of the request is too large");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("max_bytes", 1048576);
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
