package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// lengthRequired answers POST /endpoint.
func lengthRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusLengthRequired)
	body := map[string]any{
		"error":   "length_required",
		"message": "The request must have a Content-Length header",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", lengthRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
