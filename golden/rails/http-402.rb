# In config/routes.rb: get "/endpoint", to: "payment_required#show"
class PaymentRequiredController < ApplicationController
  def show
    body = {
      error: "payment_required",
      message: "Payment is required"
    }
    render json: body, status: :payment_required
  end
end
