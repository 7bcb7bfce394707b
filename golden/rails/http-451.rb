# In config/routes.rb: get "/endpoint", to: "unavailable_for_legal_reasons#show"
class UnavailableForLegalReasonsController < ApplicationController
  def show
    response.set_header("Link", '<https://isp.example.net/>; rel="blocked-by"')
    body = {
      error: "unavailable_for_legal_reasons",
      message: "Access to this resource is blocked for legal reasons",
      blocked_by: "https://isp.example.net/"
    }
    render json: body, status: :unavailable_for_legal_reasons
  end
end
