package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class NotFoundController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> notFound() {
        ProblemDetail body = ProblemDetail.forStatus(404);
        body.setType(URI.create("about:blank"));
        body.setTitle("Not Found");
        body.setDetail("No resource was found at this URI");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
