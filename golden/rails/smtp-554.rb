# In config/routes.rb: get "/endpoint", to: "transaction_failed#show"
class TransactionFailedController < ApplicationController
  def show
    body = {
      error: "transaction_failed",
      message: "The mail transaction failed"
    }
    render json: body, status: 554
  end
end
