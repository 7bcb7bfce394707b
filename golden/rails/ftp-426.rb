# In config/routes.rb: get "/endpoint", to: "transfer_aborted#show"
class TransferAbortedController < ApplicationController
  def show
    body = {
      error: "transfer_aborted",
      message: "The data connection was closed before the transfer was complete"
    }
    render json: body, status: 503
  end
end
