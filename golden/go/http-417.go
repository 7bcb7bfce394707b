package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// expectationFailed answers POST /endpoint.
func expectationFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(417)
	body := map[string]any{
		"error":   "expectation_failed",
		"message": "The expectation in the Expect header cannot be met",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("POST /endpoint", expectationFailed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
