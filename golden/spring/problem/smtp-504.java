package com.example;

import java.net.URI;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ParameterNotImplementedController {
    @GetMapping("/endpoint")
    public ResponseEntity<ProblemDetail> parameterNotImplemented() {
        ProblemDetail body = ProblemDetail.forStatus(504);
        body.setType(URI.create("https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504"));
        body.setTitle("Parameter Not Implemented");
        body.setDetail("Command parameter not implemented");
        body.setInstance(URI.create("")); // else Spring sets it to the path
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
