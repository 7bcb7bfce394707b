package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// parameterNotImplemented answers GET /endpoint.
func parameterNotImplemented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusGatewayTimeout)
	body := map[string]any{
		"error":   "parameter_not_implemented",
		"message": "Command parameter not implemented",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", parameterNotImplemented)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
