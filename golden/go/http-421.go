package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// misdirectedRequest answers GET /endpoint.
func misdirectedRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusMisdirectedRequest)
	body := map[string]any{
		"error":   "misdirected_request",
		"message": "This server cannot answer requests for this URI",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", misdirectedRequest)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
