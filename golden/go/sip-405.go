package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// methodNotAllowed answers GET /endpoint.
func methodNotAllowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Allow", "INVITE, ACK, OPTIONS, CANCEL, BYE")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(405)
	body := map[string]any{
		"error":   "method_not_allowed",
		"message": "This method is not allowed for the address",
		"allow":   "INVITE, ACK, OPTIONS, CANCEL, BYE",
		"allowed_methods": []any{
			"INVITE",
			"ACK",
			"OPTIONS",
			"CANCEL",
			"BYE",
		},
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", methodNotAllowed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
