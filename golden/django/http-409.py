from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.conflict)
@csrf_exempt
@require_POST
def conflict(request):
    body = {
        "error": "conflict",
        "message": "The request conflicts with the current state of the resource",
    }
    return JsonResponse(body, status=409)
