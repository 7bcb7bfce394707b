package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UnprocessableContentController {
    @PostMapping("/endpoint")
    public ResponseEntity<ProblemDetail> unprocessableContent() {
        ProblemDetail body = ProblemDetail.forStatus(422);
        body.setType(URI.create("about:blank"));
        body.setTitle("Unprocessable Content");
        body.setDetail("The content of the request is not valid");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        body.setProperty("field", "email");
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
