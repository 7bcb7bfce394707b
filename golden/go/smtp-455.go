package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", unableToAccommodateParameters)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
