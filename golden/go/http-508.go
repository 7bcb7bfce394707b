package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// loopDetected answers GET /endpoint.
func loopDetected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(508)
	body := map[string]any{
		"error":   "loop_detected",
		"message": "The server found an infinite loop while it processed the request",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", loopDetected)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
