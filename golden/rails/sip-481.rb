# In config/routes.rb: get "/endpoint", to: "call_transaction_does_not_exist#show"
class CallTransactionDoesNotExistController < ApplicationController
  def show
    body = {
      error: "call_transaction_does_not_exist",
      message: "The request belongs to no known call or transaction"
    }
    render json: body, status: 481
  end
end
