from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.data_connection_open)
@require_safe
def data_connection_open(request):
    body = {
        "status": "data_connection_open",
        "message": "The data connection is open and idle",
    }
    return JsonResponse(body, status=225)
