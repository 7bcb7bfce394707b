package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// badLocationInformation answers GET /endpoint.
func badLocationInformation(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Geolocation-Error", "100; code=\"Cannot Process Location\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":             "bad_location_information",
		"message":           "The location in this request cannot be processed",
		"geolocation_error": "100; code=\"Cannot Process Location\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", badLocationInformation)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
