# In config/routes.rb: get "/endpoint", to: "shopify_security_rejection#show"
class ShopifySecurityRejectionController < ApplicationController
  def show
    body = {
      error: "shopify_security_rejection",
      message: "The request was rejected as suspicious"
    }
    render json: body, status: 430
  end
end
