package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// unableToAccommodateParameters answers GET /endpoint.
func unableToAccommodateParameters(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(455)
	body := map[string]any{
		"error":   "unable_to_accommodate_parameters",
		"message": "The parameters cannot be honored at present",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", unableToAccommodateParameters)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
