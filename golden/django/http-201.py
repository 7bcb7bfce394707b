from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.created)
@csrf_exempt
@require_POST
def created(request):
    body = {
        "status": "created",
        "message": "The resource was created",
        "location": "/orders/42",
        "id": 42,
    }
    headers = {
        "Location": "/orders/42",
    }
    return JsonResponse(
        body,
        status=201,
        headers=headers,
    )
