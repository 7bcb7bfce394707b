package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// preconditionFailed answers PUT /endpoint.
func preconditionFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusPreconditionFailed)
	body := map[string]any{
		"error":   "precondition_failed",
		"message": "A precondition of the request is not met",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /endpoint", preconditionFailed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
