package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// preconditionFailure answers GET /endpoint.
func preconditionFailure(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(580)
	body := map[string]any{
		"error":   "precondition_failure",
		"message": "The answering side cannot meet the preconditions",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", preconditionFailure)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
