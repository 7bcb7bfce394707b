# In config/routes.rb: get "/endpoint", to: "payment_required#show"
class PaymentRequiredController < ApplicationController
  def show
    body = {
      error: "payment_required",
      message: "The subscription has expired and must be renewed"
    }
    render json: body, status: :payment_required
  end
end
