package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", badLocationInformation)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
