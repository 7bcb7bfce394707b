package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// conditionalRequestFailed answers GET /endpoint.
func conditionalRequestFailed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(412)
	body := map[string]any{
		"error":   "conditional_request_failed",
		"message": "The entity tag of this PUBLISH request matches nothing",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", conditionalRequestFailed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
