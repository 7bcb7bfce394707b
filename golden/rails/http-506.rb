# In config/routes.rb: get "/endpoint", to: "variant_also_negotiates#show"
class VariantAlsoNegotiatesController < ApplicationController
  def show
    body = {
      error: "variant_also_negotiates",
      message: "Content negotiation is misconfigured on the server"
    }
    render json: body, status: :variant_also_negotiates
  end
end
